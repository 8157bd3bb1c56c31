import { halere, isIsoDate, isMonth, refuse, type Halere, type IsoDate, type Month } from '#kernel';
import type { CalculatorRefusal } from './sentences';

/** Ten billion crowns: higher than any figure such an agency will meet, low enough that sums stay exact. */
const HIGHEST_AMOUNT = 1_000_000_000_000;
const EARLIEST = '1990-01-01';
const LATEST = '2150-12-31';

/**
 * One value of a file somebody wrote, with its place in it ("events[2].amount"). Each question either answers with a value
 * that can be trusted or ends the reading with one sentence naming the place (throws Refused).
 */
export class JsonField {
  constructor(
    private readonly value: unknown,
    readonly path: string,
  ) {}

  /** An object whose every field is known: a mistyped name must not be silently left out. */
  object(...known: readonly string[]): JsonObject {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) return this.no(this.path === '' ? 'simulation_not_one_object' : 'simulation_not_object');
    const record = this.value as Record<string, unknown>;
    const stranger = Object.keys(record).find((name) => !known.includes(name));
    if (stranger !== undefined) refuse<CalculatorRefusal>('simulation_unknown_field', { field: this.inside(stranger.slice(0, 60)) });
    return new JsonObject(record, (name) => this.inside(name));
  }

  /** The text of one field of an object before its other fields are known ("kind" decides what belongs there). */
  kind<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) return this.no('simulation_not_object');
    const record = this.value as Record<string, unknown>;
    if (!Object.hasOwn(record, name)) return refuse<CalculatorRefusal>('simulation_missing', { field: this.inside(name) });
    return new JsonField(record[name], this.inside(name)).choice(choices);
  }

  list(most: number): JsonField[] {
    if (!Array.isArray(this.value)) return this.no('simulation_not_list');
    if (this.value.length > most) return this.no('simulation_too_many', { most });
    return this.value.map((each: unknown, index) => new JsonField(each, `${this.path}[${index}]`));
  }

  date(): IsoDate {
    const { value } = this;
    return typeof value === 'string' && isIsoDate(value) && value >= EARLIEST && value <= LATEST ? value : this.no('simulation_not_date');
  }

  month(): Month {
    return typeof this.value === 'string' && isMonth(this.value) ? this.value : this.no('simulation_not_month');
  }

  /** Whole haléře, zero or more. */
  amount(): Halere {
    const { value } = this;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > HIGHEST_AMOUNT) return this.no('simulation_not_amount');
    return halere(value);
  }

  /** Whole haléře above zero. */
  sum(): Halere {
    const amount = this.amount();
    return amount > 0 ? amount : this.no('simulation_zero');
  }

  /** A number of at most `decimals` decimal places between two bounds, both included. */
  number(lowest: number, highest: number, decimals = 0): number {
    const { value } = this;
    const scale = 10 ** decimals;
    if (typeof value !== 'number' || !(value >= lowest && value <= highest)) return this.no('simulation_not_number', { lowest, highest });
    if (Math.abs(value * scale - Math.round(value * scale)) > 1e-6) return this.no('simulation_decimals', { decimals });
    return value;
  }

  text(longest: number): string {
    return typeof this.value === 'string' && this.value.length <= longest ? this.value : this.no('simulation_not_text', { longest });
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.no('simulation_not_flag');
  }

  choice<Choice extends string>(choices: readonly Choice[]): Choice {
    return choices.find((each) => each === this.value) ?? this.no('simulation_not_choice', { choices: choices.join(', ') });
  }

  no(code: CalculatorRefusal, params: Readonly<Record<string, string | number>> = {}): never {
    return refuse<CalculatorRefusal>(code, { field: this.path, ...params });
  }

  private inside(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }
}

export class JsonObject {
  constructor(
    private readonly record: Readonly<Record<string, unknown>>,
    private readonly inside: (name: string) => string,
  ) {}

  /** A field that must be there. */
  the(name: string): JsonField {
    const path = this.inside(name);
    return Object.hasOwn(this.record, name) ? new JsonField(this.record[name], path) : refuse<CalculatorRefusal>('simulation_missing', { field: path });
  }

  /** A field that may be missing or null. */
  maybe<T>(name: string, read: (field: JsonField) => T): T | null {
    const value = Object.hasOwn(this.record, name) ? this.record[name] : undefined;
    return value === undefined || value === null ? null : read(new JsonField(value, this.inside(name)));
  }
}
