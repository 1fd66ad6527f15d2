/** Local days of the company, half-open: `from` is in, `until` is not. */
export interface Period {
  readonly from: number;
  readonly until: number;
}
