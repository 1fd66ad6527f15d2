import { ApiError } from '../errors/api-error.js';
import { ErrorCode } from '../errors/codes.js';
import { type FilterField, whileNull } from '../relay/filter.js';
import { makePages } from '../relay/pages.js';

// Both engines fold the letters A to Z only; the text searched for must be folded alike.
const folded = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const contains = (text: string): string => `%${folded(text).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const longestSearch = 200;

/** @throws ApiError BAD_USER_INPUT */
function searchText(value: unknown): string {
  const text = String(value);
  if (text.length <= longestSearch) return text;
  throw new ApiError(
    ErrorCode.BAD_USER_INPUT,
    `The text to search for has ${text.length} characters; at most ${longestSearch} are allowed. Search for a part of it.`,
  );
}

const search: FilterField = {
  type: () => String,
  description: `Name or external id contains this; upper and lower case are alike. At most ${longestSearch} characters.`,
  condition: (value) => (bind) => {
    const pattern = bind.value(contains(searchText(value)));
    return `(lower(t."name") LIKE ${pattern} ESCAPE '\\' OR lower(t."external_id") LIKE ${pattern} ESCAPE '\\')`;
  },
};

/** What is known of the customer now. */
const current = (attribute: 'segment' | 'region'): FilterField => ({
  type: () => [String],
  description: `The customer's ${attribute} now is any of these.`,
  condition: (value) => (bind) => {
    const wanted = Array.isArray(value) ? value.map(String) : [];
    if (wanted.length === 0) return 'FALSE';
    return `(SELECT a."${attribute}" FROM "customer_attribute" a WHERE a."customer_id" = t."id"
      ORDER BY a."valid_from" DESC LIMIT 1) IN ${bind.list(wanted)}`;
  },
});

export const customerPages = makePages('customer', 'Customer', {
  orders: ['name', 'startedOn', 'externalId'],
  filters: ['externalId', 'person', 'startedOn', 'endedOn', 'endReason', 'endDestination', 'acquisitionSource'],
  special: {
    search,
    segment: current('segment'),
    region: current('region'),
    active: whileNull('customer', 'endedOn', 'Whether the spell still lasts.'),
  },
});
