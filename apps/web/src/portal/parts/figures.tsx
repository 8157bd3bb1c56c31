import { useLanguage } from '../../app/intl';
import { formatDate, formatDayAndMonth } from '../../format/dates';
import { formatMoney, formatMoneyRange } from '../../format/money';

export function Money({ value }: { value: number }) {
  const { language } = useLanguage();
  return <span className="money">{formatMoney(value, language)}</span>;
}

export function MoneyRange({ low, high }: { low: number; high: number }) {
  const { language } = useLanguage();
  return <span className="money">{formatMoneyRange(low, high, language)}</span>;
}

export function Day({ value, short }: { value: string; short?: boolean }) {
  const { language } = useLanguage();
  return (
    <time dateTime={value} className="money">
      {(short ? formatDayAndMonth : formatDate)(value, language)}
    </time>
  );
}
