import { isRefusal, type Refusal } from '#kernel';
import { writePaymentOrder, type OrderFormat, type PaymentOrderCode } from './payment-order';
import { writePain001, type PainOrder } from './payment-order-pain';

/** A payment order as a bank takes it. */
export interface OrderFile {
  readonly bytes: Buffer;
  readonly extension: 'kpc' | 'xml';
  readonly mediaType: string;
}

/** The same order in the format of the account's bank. Errors: `PaymentOrderCode`. */
export function writeOrderFile(format: OrderFormat, order: PainOrder): OrderFile | Refusal<PaymentOrderCode> {
  const bytes = format === 'abo' ? writePaymentOrder(order) : writePain001(order);
  if (isRefusal(bytes)) return bytes as Refusal<PaymentOrderCode>;
  return format === 'abo' ? { bytes, extension: 'kpc', mediaType: 'text/plain; charset=windows-1250' } : { bytes, extension: 'xml', mediaType: 'application/xml' };
}
