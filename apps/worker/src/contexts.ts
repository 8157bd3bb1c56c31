import type { Type } from '@nestjs/common';
import { GuaranteeModule } from '#guarantee';
import { BooksModule, RentModule } from '#rent';

/** The contexts whose services the worker calls. */
export const contexts: readonly Type<unknown>[] = [RentModule, BooksModule, GuaranteeModule];
