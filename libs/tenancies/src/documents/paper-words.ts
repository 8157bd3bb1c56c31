import type { Bilingual } from '#documents';
import type { Role } from '#kernel';
import type { KeyKind } from '../domain/handover';
import type { Service } from '../domain/terms';
import type { AdvanceOnPaper } from './contract-snapshot';

/** Words of services, keys and people as papers name them, and how each service is divided at the yearly settlement (67/2013 Sb.). */
export const SERVICE_WORDS: Readonly<Record<Service, { readonly label: Bilingual; readonly settledBy: AdvanceOnPaper['settledBy'] }>> = {
  water: { label: { cs: 'voda a odvod odpadních vod', en: 'water and sewage' }, settledBy: 'meter' },
  heating: { label: { cs: 'vytápění a ohřev vody', en: 'heating and hot water' }, settledBy: 'area' },
  common_electricity: { label: { cs: 'osvětlení společných částí', en: 'lighting of common parts' }, settledBy: 'persons' },
  waste: { label: { cs: 'odvoz odpadu', en: 'waste collection' }, settledBy: 'persons' },
  cleaning: { label: { cs: 'úklid společných částí', en: 'cleaning of common parts' }, settledBy: 'persons' },
  lift: { label: { cs: 'provoz výtahu', en: 'running of the lift' }, settledBy: 'persons' },
  other: { label: { cs: 'ostatní služby', en: 'other services' }, settledBy: 'persons' },
};

export const KEY_WORDS: Readonly<Record<KeyKind, Bilingual>> = {
  flat: { cs: 'klíče od bytu', en: 'keys of the flat' },
  house: { cs: 'klíče od domu', en: 'keys of the house' },
  mailbox: { cs: 'klíče od schránky', en: 'keys of the letter box' },
  cellar: { cs: 'klíče od sklepa', en: 'keys of the cellar' },
  chip: { cs: 'čip', en: 'entry chip' },
  other: { cs: 'jiné klíče', en: 'other keys' },
};

const ROLE_WORDS: Readonly<Partial<Record<Role, Bilingual>>> = {
  coordinator: { cs: 'koordinace bydlení', en: 'housing coordination' },
  manager: { cs: 'vedení agentury', en: 'agency management' },
  finance: { cs: 'účtárna', en: 'accounts' },
  social_worker: { cs: 'sociální práce', en: 'social work' },
};

/** What a colleague does, in neutral words. */
export function workOf(roles: readonly string[]): Bilingual {
  for (const [role, words] of Object.entries(ROLE_WORDS)) if (roles.includes(role)) return words;
  return { cs: 'agentura', en: 'the agency' };
}
