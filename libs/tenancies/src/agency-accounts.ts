import type { PayeeAccount } from '#documents';
import type { Tx } from '#platform';

/**
 * Where the agency takes rent. Bank accounts belong to rent, which comes after this context: the app that composes
 * both says how to learn it.
 */
export abstract class AgencyAccounts {
  /** The agency's account for rent, or null while it has none. */
  abstract rentAccount(tx: Tx): Promise<Omit<PayeeAccount, 'payee'> | null>;
}
