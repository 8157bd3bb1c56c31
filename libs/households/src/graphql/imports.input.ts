import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import type { Id } from '#kernel';
import type { ImportKind } from '#platform';
import { IdScalar } from '#platform/staff';

export const IMPORT_KINDS = ['households', 'flats'] as const satisfies readonly ImportKind[];
const MOST_FIXES = 2000;

@InputType({ description: 'A cell corrected on the screen: its value replaces what the file says.' })
export class ImportFixInput {
  @Field(() => String, { description: 'As a spreadsheet names it: D7.' }) @IsString() @MaxLength(10) cell!: string;
  @Field(() => String) @IsString() @MaxLength(1000) value!: string;
}

@InputType({ description: 'A warning a person has read and lets pass.' })
export class ImportConfirmationInput {
  @Field(() => String, { description: 'Kind of the warning.' }) @IsString() @MaxLength(60) kind!: string;
  @Field(() => Int, { nullable: true, description: 'In one row; left out, everywhere.' }) @IsOptional() @IsInt() row: number | null = null;
}

@InputType()
export class ImportSheetInput {
  @Field(() => String, { description: 'households or flats' }) @IsIn(IMPORT_KINDS) kind!: ImportKind;
  @Field(() => IdScalar, { description: 'Of a file uploaded as a spreadsheet.' }) @IsUUID() fileId!: Id;
  @Field(() => [ImportFixInput], { defaultValue: [] }) @ArrayMaxSize(MOST_FIXES) @ValidateNested({ each: true }) @Type(() => ImportFixInput) fixes!: ImportFixInput[];
  @Field(() => [ImportConfirmationInput], { defaultValue: [] }) @ArrayMaxSize(MOST_FIXES) @ValidateNested({ each: true }) @Type(() => ImportConfirmationInput) confirmed!: ImportConfirmationInput[];
  @Field(() => Boolean, { defaultValue: false, description: 'One record that cannot be taken over keeps all of them out.' }) @IsBoolean() allOrNothing!: boolean;
}
