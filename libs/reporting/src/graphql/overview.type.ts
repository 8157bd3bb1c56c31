import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Halere, Id, IsoDate } from '#kernel';
import { DateScalar, HalereScalar, IdScalar, connectionOf } from '#platform/staff';
import { FIGURES, type FigureCode, type FigureUnit } from '../domain/figure';

const enumOf = <Value extends string>(name: string, values: readonly Value[]): Record<Value, Value> => {
  const made = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(made, { name });
  return made;
};

export const FigureCodeEnum = enumOf('FigureCode', FIGURES);
export const FigureUnitEnum = enumOf('FigureUnit', ['flats', 'days', 'households', 'persons', 'halere']);
export const HousedOfEnum = enumOf('HousedOf', ['households_housed', 'persons_housed']);
export type HousedOf = 'households_housed' | 'persons_housed';

@ObjectType({ description: 'A part of a figure: a model, an age band.' })
export class FigureCell {
  @Field(() => String) code!: string;
  @Field(() => Int, { nullable: true, description: 'Null when the group is too small to be told.' }) count!: number | null;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
  @Field(() => Boolean, { description: 'A group of 1 to 4, or the one that would give it away.' }) suppressed!: boolean;
}

@ObjectType({ description: 'A number with what it counts, in words.' })
export class Figure {
  @Field(() => FigureCodeEnum) code!: FigureCode;
  @Field(() => FigureUnitEnum) unit!: FigureUnit;
  @Field(() => String) title!: string;
  @Field(() => String) definition!: string;
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => Int, { nullable: true, description: 'Flats, days, households or persons; tenancies behind an amount.' }) count!: number | null;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
  @Field(() => Boolean) suppressed!: boolean;
  @Field(() => [FigureCell]) cells!: FigureCell[];
}

@ObjectType()
export class Overview {
  @Field(() => DateScalar) from!: IsoDate;
  @Field(() => DateScalar) asOf!: IsoDate;
  @Field(() => [Figure]) figures!: Figure[];
}

@ObjectType({ description: 'One row behind a figure.' })
export class FigureRow {
  @Field(() => String) key!: string;
  @Field(() => Int, { nullable: true, description: 'The place among those ever housed.' }) ordinal!: number | null;
  @Field(() => String, { description: 'Code of the flat or of the household.' }) code!: string;
  @Field(() => String, { description: 'Of a household or person; the address of a flat.' }) name!: string;
  @Field(() => String, { nullable: true }) cell!: string | null;
  @Field(() => DateScalar, { nullable: true }) date!: IsoDate | null;
  @Field(() => Int, { nullable: true }) days!: number | null;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
  @Field(() => String, { nullable: true, description: 'Number of the contract that proves it.' }) evidence!: string | null;
  @Field(() => IdScalar, { nullable: true }) unitId!: Id | null;
  @Field(() => IdScalar, { nullable: true }) householdId!: Id | null;
  @Field(() => IdScalar, { nullable: true }) tenancyId!: Id | null;
}

export const FigureRowConnection = connectionOf(FigureRow);

@ObjectType({ description: 'Round numbers of those ever housed.' })
export class Milestones {
  @Field(() => [FigureRow]) reached!: FigureRow[];
  @Field(() => Int, { nullable: true, description: 'The next round number ahead.' }) next!: number | null;
}
