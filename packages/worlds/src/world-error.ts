/** The options for a world make no sense; the message says which and what would. */
export class WorldOptionError extends Error {
  override readonly name = 'WorldOptionError';

  constructor(
    readonly option: 'profile' | 'seed' | 'customers' | 'months' | 'size' | 'interventions',
    message: string,
  ) {
    super(message);
  }
}
