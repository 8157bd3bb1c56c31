import type { Words } from './facts';

const rulesOfCzech = new Intl.PluralRules('cs');

/** Czech has one, few (2–4) and other; a fraction takes the form `many`, which we do not need here. */
export function counted(count: number, cs: readonly [one: string, few: string, other: string], en: readonly [one: string, other: string]): Words {
  const form = rulesOfCzech.select(count);
  return { cs: `${count}\u00a0${form === 'one' ? cs[0] : form === 'few' ? cs[1] : cs[2]}`, en: `${count}\u00a0${count === 1 ? en[0] : en[1]}` };
}

export const persons = (count: number): Words => counted(count, ['osoba', 'osoby', 'osob'], ['person', 'people']);
export const children = (count: number): Words => counted(count, ['dítě', 'děti', 'dětí'], ['child', 'children']);
export const rooms = (count: number): Words => counted(count, ['místnost', 'místnosti', 'místností'], ['room', 'rooms']);
export const months = (count: number): Words => counted(count, ['měsíc', 'měsíce', 'měsíců'], ['month', 'months']);

export const UNKNOWN: Words = { cs: 'neznámo', en: 'unknown' };

/** One decimal at the most: "1,4" in Czech, "1.4" in English. */
export function decimal(value: number): Words {
  const text = String(Math.round(value * 10) / 10);
  return { cs: text.replace('.', ','), en: text };
}

export function say(cs: string, en: string): Words {
  return { cs, en };
}
