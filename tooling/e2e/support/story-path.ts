import { createWorld } from '@catena/worlds';

/** The page of the customer whose story the world of `npm start` tells first. */
export async function storyPath(origin: string): Promise<string> {
  const number = createWorld({ profile: 'webshop', seed: 7 }).stories[0]?.customer;
  const query = `{ customers(first: 1, filter: { search: ${JSON.stringify(number)} }) { nodes { id } } }`;
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await answer.text();
  const id = /"id":"([^"]+)"/.exec(text)?.[1];
  if (id === undefined) throw new Error(`Customer ${number} was not found: ${text}`);
  return `/customers/${encodeURIComponent(id)}`;
}
