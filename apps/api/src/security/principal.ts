/** Who asks. There is no login yet: everybody who can reach the server is a reader. */
export interface Principal {
  readonly role: 'READER';
}

export const reader: Principal = { role: 'READER' };

type Action = 'read';

/**
 * Decides whether a principal may do something; asked once for each root field of an operation.
 * @param subject the root field
 */
export type Authorize = (principal: Principal, action: Action, subject: string) => boolean | Promise<boolean>;

export const allowReading: Authorize = ({ role }, action) => role === 'READER' && action === 'read';
