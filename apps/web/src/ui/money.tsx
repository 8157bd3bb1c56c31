import { useLanguage } from '../app/intl';
import { formatMoney, formatNumber } from '../format/money';

/** The one component for figures of money. `value` in haléře. Red is kept for danger to home or money: `tone="danger"`. */
export function Money({ value, tone, bold }: { value: number; tone?: 'danger' | 'ok' | 'muted'; bold?: boolean }) {
  const { language } = useLanguage();
  const colour = tone === 'muted' ? 'var(--mantine-color-dimmed)' : tone ? `var(--zz-${tone})` : undefined;
  return (
    <span className="zz-money" style={{ color: colour, fontWeight: bold ? 650 : undefined }}>
      {formatMoney(value, language)}
    </span>
  );
}

/** Square metres: "46,5 m²". */
export function Area({ value }: { value: number }) {
  const { language } = useLanguage();
  return <span className="zz-money">{formatNumber(value, language)}{'\u00a0'}m²</span>;
}
