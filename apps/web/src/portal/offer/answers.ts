import { parseDate, today } from '../../format/dates';
import { parseMoney } from '../../format/money';

/** As typed: nothing is thrown away because it cannot be read yet. */
export interface Answers {
  city: string;
  otherCity: string;
  street: string;
  layout: string;
  area: string;
  furnished: '' | 'yes' | 'no';
  rent: string;
  from: '' | 'now' | 'later';
  fromDay: string;
  worries: string[];
  note: string;
  name: string;
  phone: string;
  email: string;
}

export const NO_ANSWERS: Answers = {
  city: '', otherCity: '', street: '', layout: '', area: '', furnished: '', rent: '', from: '', fromDay: '', worries: [], note: '', name: '', phone: '', email: '',
};

export const OTHER_CITY = 'jinde';
export const LAYOUTS = ['1+kk', '1+1', '2+kk', '2+1', '3+kk', '3+1', '4+kk', '4+1', '5+kk', '5+1'] as const;
/** Each question is a page of its own; after the last comes the check of all answers. */
export const STEPS = ['where', 'size', 'furnished', 'rent', 'when', 'worries', 'photo', 'contact'] as const;
export type Step = (typeof STEPS)[number];
export type Place = Step | 'check';

export interface OfferSearch {
  krok?: Place;
}

export function readOfferSearch(search: Record<string, unknown>): OfferSearch {
  const { krok } = search;
  return krok === 'check' || STEPS.includes(krok as Step) ? { krok: krok as Place } : {};
}

export const cityOf = (answers: Answers): string => (answers.city === OTHER_CITY ? answers.otherCity.trim() : answers.city);

/** "46", "46,5", "46 m2" as square metres. */
export function readArea(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d))?\s*(?:m2|m²)?$/i.exec(text.trim());
  if (!match) return null;
  const area = Number(`${match[1]}.${match[2] ?? '0'}`);
  return area >= 8 && area < 1000 ? area : null;
}

/** Nine digits, with or without +420 or another country. */
export const isPhone = (text: string): boolean => /^(\+\d{1,3})?\d{9}$/.test(text.replace(/[\s-]/g, ''));
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim());

/** What is still to be mended on one page: field → key of the sentence. */
export function problemsOf(step: Step, answers: Answers): Record<string, string> {
  switch (step) {
    case 'where':
      if (!answers.city) return { city: 'offer.mend.city' };
      return answers.city === OTHER_CITY && !answers.otherCity.trim() ? { otherCity: 'offer.mend.otherCity' } : {};
    case 'size':
      return { ...(answers.layout ? {} : { layout: 'offer.mend.layout' }), ...(readArea(answers.area) === null ? { area: 'offer.mend.area' } : {}) };
    case 'furnished':
      return answers.furnished ? {} : { furnished: 'offer.mend.furnished' };
    case 'rent': {
      const rent = parseMoney(answers.rent);
      return answers.rent.trim() === '' || (rent !== null && rent >= 0 && rent <= 20_000_000) ? {} : { rent: 'offer.mend.rent' };
    }
    case 'when': {
      if (!answers.from) return { from: 'offer.mend.from' };
      const day = parseDate(answers.fromDay);
      return answers.from === 'now' || (day !== null && day >= today()) ? {} : { fromDay: 'offer.mend.fromDay' };
    }
    case 'contact': {
      const { phone, email } = answers;
      return {
        ...(answers.name.trim() ? {} : { name: 'offer.mend.name' }),
        ...(phone.trim() && !isPhone(phone) ? { phone: 'offer.mend.phone' } : {}),
        ...(email.trim() && !isEmail(email) ? { email: 'offer.mend.email' } : {}),
        ...(!phone.trim() && !email.trim() ? { phone: 'offer.mend.contact' } : {}),
      };
    }
    default:
      return {};
  }
}

/** The first page that is not in order, or none. */
export const firstUnfinished = (answers: Answers): Step | null => STEPS.find((step) => Object.keys(problemsOf(step, answers)).length > 0) ?? null;

export interface Band {
  city: string;
  size: string;
  low: number;
  high: number;
  validFrom: string;
  source: string;
}

export const sizeOf = (area: number): 'small' | 'medium' | 'large' => (area < 40 ? 'small' : area <= 60 ? 'medium' : 'large');

/** The agency's usual rent per m² × area, to whole hundreds; null where the agency has no figures. Haléře. */
export function estimate(bands: readonly Band[], city: string, area: number | null): { low: number; high: number; band: Band } | null {
  if (area === null) return null;
  const band = bands.find((each) => each.city === city && each.size === sizeOf(area));
  if (!band) return null;
  const toHundreds = (amount: number): number => Math.round(amount / 10_000) * 10_000;
  return { low: toHundreds(band.low * area), high: toHundreds(band.high * area), band };
}

const keyOf = (agency: string): string => `zazemi.nabidka.${agency}`;

export function remembered(agency: string): Answers {
  const fromLink = /^#a=([A-Za-z0-9_-]+)$/.exec(globalThis.location.hash)?.[1];
  try {
    const text = fromLink ? fromText(fromLink) : localStorage.getItem(keyOf(agency));
    return text ? ownFields(JSON.parse(text)) : NO_ANSWERS;
  } catch {
    return NO_ANSWERS;
  }
}

export function remember(agency: string, answers: Answers | null): void {
  try {
    if (answers) localStorage.setItem(keyOf(agency), JSON.stringify(answers));
    else localStorage.removeItem(keyOf(agency));
  } catch {
    // Without storage the answers last as long as the page.
  }
}

/** A link that carries the answers after `#`: that part of an address never leaves the device for a server. */
export function linkToContinue(answers: Answers, place: Place): string {
  const { origin, pathname } = globalThis.location;
  return `${origin}${pathname}?krok=${place}#a=${toText(JSON.stringify(answers))}`;
}

function ownFields(value: unknown): Answers {
  const answers = { ...NO_ANSWERS };
  if (typeof value !== 'object' || value === null) return answers;
  for (const [key, empty] of Object.entries(NO_ANSWERS)) {
    const found = (value as Record<string, unknown>)[key];
    if (Array.isArray(empty) ? Array.isArray(found) && found.every((each) => typeof each === 'string') : typeof found === 'string') Object.assign(answers, { [key]: found });
  }
  return answers;
}

const toText = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const fromText = (text: string): string => new TextDecoder().decode(Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0)));
