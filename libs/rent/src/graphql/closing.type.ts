import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Halere, Id, Month } from '#kernel';
import { DateTimeScalar, HalereScalar, IdScalar, MonthScalar } from '#platform/staff';

@ObjectType({ description: 'One item of what is looked at before a month is closed.' })
export class ClosingItem {
  @Field(() => String, { description: 'books, statement_balance, statement_end, open_lines, not_charged, cash_days, cash_on_the_way, payouts_due, payouts_ordered, suspense' }) item!: string;
  @Field(() => String, { description: 'ok, warning (may stay, with a reason), blocking' }) state!: string;
  @Field(() => Int) count!: number;
  @Field(() => HalereScalar, { nullable: true }) amount!: Halere | null;
  @Field(() => [String], { description: 'The first five by name.' }) examples!: readonly string[];
}

@ObjectType({ description: 'A month that was closed, perhaps opened again since.' })
export class ClosedMonth {
  @Field(() => IdScalar) id!: Id;
  @Field(() => MonthScalar) month!: Month;
  @Field(() => DateTimeScalar) closedAt!: Date;
  @Field(() => String, { nullable: true }) closedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed in spite of what the checklist warned of.' }) exceptions!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) reopenedAt!: Date | null;
  @Field(() => String, { nullable: true }) reopenedByName!: string | null;
  @Field(() => String, { nullable: true }) reopenReason!: string | null;
  @Field(() => [ClosingItem], { description: 'What the checklist said then.' }) checklist!: readonly ClosingItem[];
}

@ObjectType()
export class MonthClosing {
  @Field(() => MonthScalar) month!: Month;
  @Field(() => String, { description: 'open, closed, not_over' }) state!: string;
  @Field(() => [ClosingItem]) items!: readonly ClosingItem[];
  @Field(() => [ClosedMonth], { description: 'Everything ever closed, the latest first.' }) history!: readonly ClosedMonth[];
}
