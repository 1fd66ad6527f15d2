/**
 * What a world keeps of a customer, all as numbers. Feelings (trust, expectation, memory of harm) are latent: no row
 * shows them as they are.
 */
export interface CustomerState {
  /** Number by which draws know the customer: who they are, not how many came before them. */
  stream: number;
  /** Index of the person; somebody who returns shares it between two spells. */
  person: number;
  region: number;
  segment: number;
  channel: number;
  source: number;
  startedOn: number;
  /** First day no longer a customer; −1 while active. */
  endedOn: number;
  /** Revenue a month, in minor units. */
  value: number;
  /** How much the customer asks for, over the average; also drives exits. */
  frailty: number;
  trust: number;
  trustAtStart: number;
  /** Level that trust returns to; scars lower it for good. */
  ceiling: number;
  /** Quality expected, 1 to 7. */
  expectation: number;
  experiences: number;
  purchases: number;
  /** How sure the customer is of staying, 0 to 1. */
  continuity: number;
  /** Mean satisfaction so far, 0 to 1. */
  satisfaction: number;
  /** Fading memory of harm not made good. */
  harm: number;
  anger: number;
  /** Facts so far; numbers their external ids. */
  serial: number;
  /** 1 if the company writes to the customer in Italian; else it does in English. */
  italian: number;
  /** 1 once the person has come back for a second spell. */
  returned: number;
  /** 1 for a customer of a planted story, whom no draw touches. */
  scripted: number;
}

export interface Customer extends CustomerState {
  readonly index: number;
}

const blank: CustomerState = {
  stream: 0,
  person: 0,
  region: 0,
  segment: 0,
  channel: 0,
  source: 0,
  startedOn: 0,
  endedOn: -1,
  value: 0,
  frailty: 1,
  trust: 0,
  trustAtStart: 0,
  ceiling: 0,
  expectation: 0,
  experiences: 0,
  purchases: 0,
  continuity: 0,
  satisfaction: 0.7,
  harm: 0,
  anger: 0,
  serial: 0,
  italian: 1,
  returned: 0,
  scripted: 0,
};
const names = Object.keys(blank);
const blanks = Object.values(blank);
const stride = names.length;

/** Customers whose numbers stand in one array. */
const chunk = 8192;

/**
 * The numbers of all customers, in arrays that are added to and never moved: memory grows with customers, not with what
 * happens to them, and is never held twice.
 */
export class Customers {
  count = 0;
  readonly chunks: Float64Array[] = [];

  add(state: Partial<CustomerState>): Customer {
    const index = this.count++;
    if (index % chunk === 0) this.chunks.push(new Float64Array(stride * chunk));
    const customer = new View(this, index);
    const given: Readonly<Record<string, number | undefined>> = { ...state };
    for (let k = 0; k < stride; k++) customer.numbers[customer.start + k] = given[names[k] ?? ''] ?? blanks[k] ?? 0;
    return customer as CustomerView;
  }

  /** All that is kept of one customer, as it is now. */
  stateOf(index: number): Partial<CustomerState> {
    const { numbers, start } = new View(this, index);
    return Object.fromEntries(names.map((name, offset) => [name, numbers[start + offset] ?? 0]));
  }

  /** A view of one customer; what is assigned to it is kept. */
  at(index: number): Customer {
    return new View(this, index) as CustomerView;
  }
}

/** Holds because every property of the state is defined on the view's prototype below. */
type CustomerView = View & Customer;

class View {
  readonly numbers: Float64Array;
  readonly start: number;

  constructor(
    customers: Customers,
    readonly index: number,
  ) {
    const numbers = customers.chunks[Math.floor(index / chunk)];
    if (!numbers) throw new RangeError(`There is no customer ${index}.`);
    this.numbers = numbers;
    this.start = (index % chunk) * stride;
  }
}

names.forEach((name, offset) => {
  Object.defineProperty(View.prototype, name, {
    get(this: View): number {
      return this.numbers[this.start + offset] ?? 0;
    },
    set(this: View, value: number) {
      this.numbers[this.start + offset] = value;
    },
  });
});

/** Whether the customer is one on a day after the first. */
export const isActive = (customer: Customer, day: number): boolean => customer.endedOn < 0 || day < customer.endedOn;

/** Number of the customer's next fact. */
export const nextSerial = (customer: Customer): number => ++customer.serial;

export const customerId = (index: number): string => `C${sixDigits(index + 1)}`;
export const personId = (index: number): string => `P${sixDigits(index + 1)}`;

/** At least six digits; adding and cutting is much quicker than padding, and ids are made for every row. */
const sixDigits = (n: number): string => (n < 1_000_000 ? String(1_000_000 + n).slice(1) : String(n));
