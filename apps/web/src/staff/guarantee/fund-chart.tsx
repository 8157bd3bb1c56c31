import { useLanguage, useT } from '../../app/intl';
import { formatMoney } from '../../format/money';
import { useIsWide } from '../../ui';
import type { GuaranteeSimulationQuery as Asked } from '../../graphql/staff/graphql';

export type SimulatedMonth = Asked['guaranteeSimulation']['months'][number];

const EDGE = { top: 16, right: 16, bottom: 32 } as const;

/** The fund's balance over the next months: the middle future, where half of them and where nine of ten of them end. The table says the same. */
export function FundChart({ months, start }: { months: readonly SimulatedMonth[]; start: number }) {
  const t = useT();
  const { language } = useLanguage();
  const wide = useIsWide();
  const [width, height, left] = wide ? [760, 320, 110] : [340, 280, 92];
  const points = [{ p5: start, p25: start, p50: start, p75: start, p95: start }, ...months];
  const high = Math.max(start, ...months.map((each) => each.p95), 0);
  const low = Math.min(0, ...months.map((each) => each.p5));
  const x = (index: number): number => left + ((width - left - EDGE.right) * index) / (points.length - 1);
  const y = (value: number): number => EDGE.top + ((height - EDGE.top - EDGE.bottom) * (high - value)) / Math.max(1, high - low);
  const line = (of: (point: (typeof points)[number]) => number): string => points.map((point, index) => `${x(index).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
  const band = (upper: (point: (typeof points)[number]) => number, lower: (point: (typeof points)[number]) => number): string =>
    `${line(upper)} ${points.map((point, index) => `${x(index).toFixed(1)},${y(lower(point)).toFixed(1)}`).reverse().join(' ')}`;
  const ticks = [...new Set([high, high / 2, 0, low])];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('outlook.chart', { from: formatMoney(start, language), to: formatMoney(months.at(-1)?.p50 ?? start, language) })} style={{ width: '100%', height: 'auto', maxWidth: width * 1.4 }}>
      <polygon points={band((p) => p.p95, (p) => p.p5)} fill="var(--mantine-primary-color-filled)" opacity={0.14} />
      <polygon points={band((p) => p.p75, (p) => p.p25)} fill="var(--mantine-primary-color-filled)" opacity={0.24} />
      <polyline points={line((p) => p.p50)} fill="none" stroke="var(--mantine-primary-color-filled)" strokeWidth={3} />
      {low < 0 && <line x1={left} x2={width - EDGE.right} y1={y(0)} y2={y(0)} stroke="var(--zz-danger)" strokeDasharray="6 4" strokeWidth={1.5} />}
      <g fontSize={12} fill="currentColor">
        {ticks.map((value) => (
          <text key={value} x={left - 8} y={y(value) + 4} textAnchor="end">{formatMoney(Math.round(value / 100) * 100, language)}</text>
        ))}
        {months.map((each, index) => (index % (wide ? 2 : 4) === (wide ? 1 : 3) ? <text key={each.month} x={x(index + 1)} y={height - 10} textAnchor={index === months.length - 1 ? 'end' : 'middle'}>{`${Number(each.month.slice(5))}/${each.month.slice(2, 4)}`}</text> : null))}
      </g>
    </svg>
  );
}
