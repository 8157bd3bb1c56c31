import { addWorkingDays, refusal, type Halere, type Id, type IsoDate, type Refusal } from '#kernel';

/** A flat offered by its owner through the public form, as read. */
export interface FlatOffered {
  readonly city: string;
  readonly street: string | null;
  readonly layout: string;
  readonly areaM2: number;
  readonly furnished: boolean;
  readonly expectedRent: Halere | null;
  readonly availableFrom: IsoDate | null;
  readonly worries: readonly string[];
  readonly note: string | null;
  readonly contactName: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export type OfferRefusal =
  | 'offer_city_missing'
  | 'offer_layout_unknown'
  | 'offer_area_absurd'
  | 'offer_rent_absurd'
  | 'offer_day_past'
  | 'offer_worry_unknown'
  | 'offer_name_missing'
  | 'offer_phone_unreadable'
  | 'offer_email_unreadable'
  | 'offer_contact_missing'
  | 'offer_too_many'
  | 'agency_unknown';

export const WORRIES = ['unpaid_rent', 'damage', 'neighbours', 'getting_flat_back', 'paperwork', 'empty_flat'] as const;
/** A month's rent above which somebody has surely typed haléře, or a sale price. */
const HIGHEST_RENT = 20_000_000;

/** The offer in order, or the first thing to mend and how. */
export function checkOffer(offer: FlatOffered, today: IsoDate): FlatOffered | Refusal<OfferRefusal> {
  if (offer.city.trim() === '') return refusal('offer_city_missing', {}, 'city');
  if (!/^[1-9]\+(kk|[1-9])$/.test(offer.layout)) return refusal('offer_layout_unknown', {}, 'layout');
  if (!(offer.areaM2 >= 8 && offer.areaM2 < 1000)) return refusal('offer_area_absurd', {}, 'areaM2');
  if (offer.expectedRent !== null && (offer.expectedRent < 0 || offer.expectedRent > HIGHEST_RENT)) return refusal('offer_rent_absurd', {}, 'expectedRent');
  if (offer.availableFrom !== null && offer.availableFrom < today) return refusal('offer_day_past', {}, 'availableFrom');
  if (!offer.worries.every((worry) => (WORRIES as readonly string[]).includes(worry))) return refusal('offer_worry_unknown', {}, 'worries');
  if (offer.contactName.trim() === '') return refusal('offer_name_missing', {}, 'contactName');
  if (offer.phone !== null && !/^(\+\d{1,3})?\d{9}$/.test(offer.phone.replace(/[\s-]/g, ''))) return refusal('offer_phone_unreadable', {}, 'phone');
  if (offer.email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(offer.email)) return refusal('offer_email_unreadable', {}, 'email');
  if (offer.phone === null && offer.email === null) return refusal('offer_contact_missing', {}, 'phone');
  return offer;
}

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number a person can read over the telephone: no letters that look like digits, and it does not say how many offers there were. */
export function offerReference(leadId: Id, today: IsoDate): string {
  let rest = BigInt(`0x${leadId.replace(/-/g, '').slice(-16)}`);
  let text = '';
  for (let position = 0; position < 6; position += 1) {
    text += LETTERS[Number(rest % BigInt(LETTERS.length))];
    rest /= BigInt(LETTERS.length);
  }
  return `N${today.slice(2, 4)}-${text}`;
}

/** By when somebody calls: two working days. */
export const callBy = (today: IsoDate): IsoDate => addWorkingDays(today, 2);
