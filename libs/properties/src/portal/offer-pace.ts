const HOUR_MS = 3_600_000;
const MOST_IN_AN_HOUR = 5;
const MOST_ADDRESSES = 10_000;

/** How often one address may offer flats: five an hour, in this process. A fence against scripts, not a wall. */
export class OfferPace {
  private readonly seen = new Map<string, number[]>();

  allows(address: string, now: Date): boolean {
    const recent = (this.seen.get(address) ?? []).filter((at) => now.getTime() - at < HOUR_MS);
    if (recent.length >= MOST_IN_AN_HOUR) return false;
    this.seen.delete(address);
    this.seen.set(address, [...recent, now.getTime()]);
    const [oldest] = this.seen.keys();
    if (this.seen.size > MOST_ADDRESSES && oldest !== undefined) this.seen.delete(oldest);
    return true;
  }
}
