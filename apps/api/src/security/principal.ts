/** Who asks. */
export interface Principal {
  /** Name under which changes are written down. */
  readonly name: string;
  readonly role: 'READER' | 'WRITER';
}

/** There is no login yet: everybody who can reach the server may read and write. */
export const anybody: Principal = { name: 'anybody', role: 'WRITER' };

export type Action = 'read' | 'write';

/**
 * Decides whether a principal may do something; asked once for each root field of an operation.
 * @param subject the root field
 */
export type Authorize = (principal: Principal, action: Action, subject: string) => boolean | Promise<boolean>;

export const allowByRole: Authorize = ({ role }, action) => action === 'read' || role === 'WRITER';
