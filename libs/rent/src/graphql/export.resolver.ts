import { Args, Field, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { Language } from '#kernel';
import { CHART, type AccountKind } from '#ledger';
import { Database, type Actor, type Tx } from '#platform';
import { Allow, CurrentActor, CurrentLanguage, Reading, resultOf, type ReadingScope } from '#platform/staff';
import { codeOf, wordOf } from '../domain/export/account-codes';
import { LedgerExportService } from '../ledger-export.service';

@ObjectType({ description: 'One of our accounts under the accountant’s number.' })
export class AccountCode {
  @Field(() => String) kind!: string;
  @Field(() => String) name!: string;
  @Field(() => String) code!: string;
}

@ObjectType()
export class AccountCodes {
  @Field(() => [AccountCode]) codes!: readonly AccountCode[];
}

@InputType()
export class AccountCodeInput {
  @Field(() => String) @IsString() @MaxLength(40) kind!: string;
  @Field(() => String) @IsString() @MaxLength(20) code!: string;
}

@InputType()
export class SetAccountCodesInput {
  @Field(() => [AccountCodeInput]) @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => AccountCodeInput) codes!: AccountCodeInput[];
}

/** Numbers under which the accountant keeps our accounts. */
@Resolver()
export class ExportResolver {
  constructor(
    private readonly exports: LedgerExportService,
    private readonly db: Database,
  ) {}

  @Allow('administrator', 'manager', 'finance')
  @Query(() => AccountCodes)
  async accountCodes(@Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<AccountCodes> {
    return this.view(await reading.tx(), language);
  }

  @Allow('manager', 'finance')
  @Mutation(resultOf(AccountCodes), { description: 'From today; accounts that are not named keep the usual number.' })
  async setAccountCodes(@Args('input') input: SetAccountCodesInput, @CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<AccountCodes> {
    await this.exports.setCodes(actor, input.codes);
    return this.db.read(actor, (tx) => this.view(tx, language));
  }

  private async view(tx: Tx, language: Language): Promise<AccountCodes> {
    const codes = await this.exports.codes(tx);
    return { codes: (Object.keys(CHART) as AccountKind[]).map((kind) => ({ kind, name: wordOf(kind, language), code: codeOf(kind, codes) })) };
  }
}
