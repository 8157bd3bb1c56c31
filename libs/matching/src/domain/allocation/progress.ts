/** Told how much of a work is done, from 0 to 1, now and then. */
export type Tell = (share: number) => void;

/** One stage of a longer work: it counts from `from` to `to`. */
export const stage = (tell: Tell | undefined, from: number, to: number): Tell | undefined => tell && ((share) => tell(from + (to - from) * share));
