// @vitest-environment node
import { buildSchema, isEnumType } from 'graphql';
import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import schemaText from '../../../api/schema.graphql?raw';
import { messages } from '../testing/all-messages.js';

const sources = Object.values(
  import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../generated/*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');
const ids = Object.keys(messages.en);

const types = buildSchema(schemaText).getTypeMap();
const enumValues = Object.values(types)
  .filter(isEnumType)
  .flatMap((type) => type.getValues().map(({ name }) => name));
const literals = new Set([...sources.matchAll(/['"]([\w.]+)['"]/g)].map(([, text]) => text));
const parts = new Set<string | undefined>([...enumValues, ...Object.keys(types), ...literals]);
/** Ids put together at run time, as patterns: `channel.${channel}` reads `^channel\.([^.]+)$`. */
const patterns = [...sources.matchAll(/`([\w.]+\.)((?:\$\{[^}]+\}[\w.]*)+)`/g)].map(
  ([, start = '', rest = '']) =>
    new RegExp(`^${start.replaceAll('.', '\\.')}${rest.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/g, '([^.]+)')}$`),
);

const isUsed = (id: string): boolean =>
  literals.has(id) ||
  patterns.some((pattern) =>
    id
      .match(pattern)
      ?.slice(1)
      .every((part) => parts.has(part)),
  );

/** The arguments that a message takes. */
const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

test('both languages say the same things', () => {
  expect(Object.keys(messages.it)).toEqual(ids);
});

test('no message is said by nobody', () => {
  expect(ids.filter((id) => !isUsed(id))).toEqual([]);
});

test('both languages take the same arguments', () => {
  const differing = ids.filter((id) => {
    const [english, italian] = [messages.en, messages.it].map((all) =>
      argumentsOf(Object.entries(all).find(([key]) => key === id)?.[1] ?? ''),
    );
    return english?.join() !== italian?.join();
  });
  // The Italian word for stars agrees with their number; the English one follows "of 5".
  expect(differing).toEqual([]);
});

test.each(['en', 'it'] as const)('every message in %s can be read', (language) => {
  const problems: unknown[] = [];
  const intl = createIntl({ locale: language, messages: messages[language], onError: (error) => problems.push(error) });
  for (const id of Object.keys(messages[language])) {
    const values = Object.fromEntries(
      argumentsOf(Object.entries(messages[language]).find(([key]) => key === id)?.[1] ?? '').map((name) => [name, 2]),
    );
    expect(intl.formatMessage({ id: id as never }, values)).not.toBe('');
  }
  expect(problems).toEqual([]);
});

test('no Italian message was left in English', () => {
  const names =
    /^(language|series\.MARKETING|series\.ESCALATION|channel|page\.api|frame\.sidebar|emotion\.STRESS|wait|trend\.n$|trend\.description$|figure\.n$|churnSurvival\.p$|note\.n$|column\.n$|chart\.(csv|png)$)/;
  const same = Object.entries(messages.it).filter(([id, text]) =>
    Object.entries(messages.en).some(([key, english]) => key === id && english === text),
  );
  expect(same.map(([id]) => id).filter((id) => !names.test(id))).toEqual([]);
});
