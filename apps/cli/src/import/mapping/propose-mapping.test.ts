import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { standardDialect } from '../csv/dialect.js';
import { readText } from '../csv/read-records.js';
import { fileColumns, likelyTable, proposeMapping } from './propose-mapping.js';
import { parseMapping } from './read-mapping.js';

function source(text: string) {
  const [header, ...sample] = readText(text, standardDialect);
  if (!header) throw new Error('no header');
  return { rows: { kind: 'csv' as const, dialect: standardDialect, header }, sample };
}

const tickets = source(
  'Ticket ID,Requester ID,Created at,Via,Status,Satisfaction,Weight,external_id\n1,7,25/03/2026 09:00,phone,answered,4,x,\n2,7,26/03/2026 10:30,fax,answered,5,y,\n',
);

test('a file of tickets is taken for contacts', () => {
  expect(likelyTable(fileColumns(tickets))).toBe('interaction');
  expect(likelyTable(fileColumns(source('customer number,name,customer since\n1,Ada,2026-01-01\n')))).toBe('customer');
});

test('what is plain is proposed, what is not is left open, and what is not used is named', () => {
  const proposed = proposeMapping('tickets', tickets, 'interaction');
  const { writes, leftOut } = parse(proposed);
  expect(writes[0].columns).toMatchObject({
    externalId: 'Ticket ID',
    customer: 'Requester ID',
    startedAt: { column: 'Created at', format: 'DD/MM/YYYY HH:mm' },
    channel: { column: 'Via', map: { phone: 'PHONE', fax: '?' } },
    outcome: { column: 'Status', map: { answered: 'ANSWERED' } },
    csat: 'Satisfaction',
    escalated: { value: '?' },
  });
  expect(leftOut).toEqual({ Weight: 'not mapped yet', external_id: 'not mapped yet' });
  expect(() => parseMapping(proposed, 'tickets.yaml')).not.toThrow();
});

test('two ways to read a date stand as a question', () => {
  const text = proposeMapping('c', source('id,name,since\n1,Ada,03/04/2026\n'), 'customer');
  expect(parse(text).writes[0].columns.startedOn).toEqual({ column: 'since', format: 'DD/MM/YYYY or MM/DD/YYYY' });
});
