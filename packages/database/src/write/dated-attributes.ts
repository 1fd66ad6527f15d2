import type { Column } from '../schema/column.js';
import type { WriteTransaction } from '../source/data-source.js';

type Attribute = NonNullable<Column['attribute']>;

interface AttributeRow {
  readonly customer_id: number | string;
  readonly valid_from: number;
  readonly segment: string | null;
  readonly region: string | null;
  readonly preferred_channel: string | null;
}

interface Dated {
  readonly validFrom: number;
  readonly values: Readonly<Record<Attribute, string | null>>;
}

/** What was known of customers on given days. */
export class DatedAttributes {
  readonly #byCustomer = new Map<number, Dated[]>();

  static async load(transaction: WriteTransaction, customers: readonly number[]): Promise<DatedAttributes> {
    const attributes = new DatedAttributes();
    if (customers.length === 0) return attributes;
    const rows = await transaction.runner.manager.query<AttributeRow[]>(
      `SELECT "customer_id", "valid_from", "segment", "region", "preferred_channel" FROM "customer_attribute"
       WHERE "customer_id" IN (${customers.map(Number).join(', ')}) ORDER BY "customer_id", "valid_from"`,
    );
    for (const row of rows) {
      const customer = Number(row.customer_id);
      const list = attributes.#byCustomer.get(customer) ?? [];
      list.push({
        validFrom: Number(row.valid_from),
        values: { segment: row.segment, region: row.region, preferredChannel: row.preferred_channel },
      });
      attributes.#byCustomer.set(customer, list);
    }
    return attributes;
  }

  /** The newest row not after the day; null when nothing was known yet. */
  on(customer: number, day: number, attribute: Attribute): string | null {
    const list = this.#byCustomer.get(customer) ?? [];
    return list.findLast((dated) => dated.validFrom <= day)?.values[attribute] ?? null;
  }
}
