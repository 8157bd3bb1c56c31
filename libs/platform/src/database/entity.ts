import { Column, DefaultNamingStrategy, PrimaryColumn, type ColumnOptions } from 'typeorm';
import { halere, type Halere, type Id } from '#kernel';

/** Every row of an agency: the agency is the first half of its key. */
export abstract class AgencyRow {
  @PrimaryColumn('uuid')
  agencyId!: Id;

  @PrimaryColumn('uuid')
  id!: Id;
}

const money = {
  to: (value: Halere | null | undefined): number | null | undefined => value,
  from: (value: string | number | null): Halere | null => (value === null ? null : halere(Number(value))),
};

/** bigint haléře. */
export const MoneyColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'bigint', transformer: money, ...options });
/** A legal date, YYYY-MM-DD. */
export const DateColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'date', ...options });
/** An instant. */
export const InstantColumn = (options: ColumnOptions = {}): PropertyDecorator => Column({ type: 'timestamptz', ...options });
/** Numbers with a fraction that are not money (m², meter readings). */
export const DecimalColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'numeric', transformer: { to: (v: number | null) => v, from: (v: string | null) => (v === null ? null : Number(v)) }, ...options });

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelNames = new Map<string, string>();

/** Column names are few and come with every row description. */
export function camelCase(name: string): string {
  let camel = camelNames.get(name);
  if (camel === undefined) {
    camel = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    camelNames.set(name, camel);
  }
  return camel;
}

export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }
}
