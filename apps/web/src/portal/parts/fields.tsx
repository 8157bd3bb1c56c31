import { useEffect, useRef, type ReactNode } from 'react';
import { useT } from '../../app/intl';

export type Problems = Readonly<Record<string, string>>;

/** What is to be mended, with links to the fields; takes the focus when it appears (GOV.UK error summary). */
export function ErrorSummary({ problems, attempt }: { problems: Problems; attempt: number }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const any = Object.keys(problems).length > 0;
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div ref={box} className="summary" role="alert" tabIndex={-1} aria-labelledby="souhrn">
      <h2 id="souhrn">{t('parts.mend')}</h2>
      <ul>
        {Object.entries(problems).map(([name, sentence]) => (
          <li key={name}>
            <a
              href={`#${name}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(name)?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  problems: Problems;
  children: (props: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode;
}

export function Field({ name, label, hint, problems, children }: FieldProps) {
  const problem = problems[name];
  const described = [hint && `${name}-hint`, problem && `${name}-mend`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="mend" id={`${name}-mend`}>
          {problem}
        </p>
      )}
      {children({ id: name, ...(problem ? { 'aria-invalid': true } : {}), ...(described ? { 'aria-describedby': described } : {}) })}
    </div>
  );
}

interface ChoicesProps {
  name: string;
  legend: string;
  /** The question is already the H1 of the page: said to readers, not shown twice. */
  legendHidden?: boolean;
  hint?: string;
  options: readonly (readonly [value: string, label: string])[];
  chosen: readonly string[];
  many?: boolean;
  onChoose: (chosen: string[]) => void;
  problems: Problems;
}

export function Choices({ name, legend, legendHidden, hint, options, chosen, many, onChoose, problems }: ChoicesProps) {
  const problem = problems[name];
  return (
    <fieldset className="field" aria-describedby={problem ? `${name}-mend` : undefined}>
      <legend className={legendHidden ? 'hidden' : undefined}>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {problem && (
        <p className="mend" id={`${name}-mend`}>
          {problem}
        </p>
      )}
      {options.map(([value, label], index) => (
        <label key={value} className="choice">
          <input
            id={index === 0 ? name : `${name}-${value}`}
            name={name}
            type={many ? 'checkbox' : 'radio'}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => {
              if (!many) onChoose([value]);
              else onChoose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value));
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
