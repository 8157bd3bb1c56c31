import type { Type } from '@nestjs/common';
import { GuaranteeModule } from '#guarantee';
import { BooksModule, DebtModule, RentModule } from '#rent';

/** The contexts whose services the worker calls. */
export const contexts: readonly Type<unknown>[] = [RentModule, BooksModule, DebtModule, GuaranteeModule];
