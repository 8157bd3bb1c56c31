import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { createContext, use, useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { RefusedError, act, type Done, type TypedDocument } from '../app/graphql';
import { useT } from '../app/intl';
import { useErrorSentence } from './states';

interface ActFormOptions<Values extends Record<string, unknown>, Result extends object, Variables> {
  document: TypedDocument<Result, Variables>;
  initialValues: Values;
  variables: (values: Values) => Variables;
  /** Checks that spare a round trip; the server's own rules stay the law. Errors by field name. */
  validate?: (values: Values) => Partial<Record<keyof Values & string, string>>;
  onDone: (done: Done<Result>) => void;
}

export interface ActFormState {
  submit: (event: FormEvent<HTMLFormElement>) => void;
  sending: boolean;
  /** The refusal that belongs to no field of this form. */
  sentence: string | null;
}

/** Text a field could not read (money, a day): the form does not leave until it is mended. */
interface Unreadable {
  report: (name: string, sentence: string | null) => void;
}
const UnreadableContext = createContext<Unreadable>({ report: () => undefined });
export const useUnreadable = () => use(UnreadableContext);

/**
 * A form that sends one mutation. A refusal with a field is shown at that field (`input.rent` → `rent`), any other as one sentence.
 * Every screen asks the server anew afterwards.
 */
export function useActForm<Values extends Record<string, unknown>, Result extends object, Variables>(options: ActFormOptions<Values, Result, Variables>) {
  const client = useQueryClient();
  const sentenceOf = useErrorSentence();
  const form = useForm<Values>({ initialValues: options.initialValues });
  const unreadable = useRef(new Map<string, string>());
  const [sending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);

  const send = async (): Promise<void> => {
    setSentence(null);
    const errors = { ...options.validate?.(form.values), ...Object.fromEntries(unreadable.current) };
    form.setErrors(errors);
    if (Object.keys(errors).length > 0) return;
    setSending(true);
    try {
      const done = await act(options.document, options.variables(form.values));
      await client.invalidateQueries();
      options.onDone(done);
    } catch (error) {
      const field = error instanceof RefusedError && error.field ? error.field.replace(/^input\./, '') : null;
      if (field && hasPath(form.values, field)) form.setErrors({ [field]: (error as RefusedError).message });
      else setSentence(sentenceOf(error));
    } finally {
      setSending(false);
    }
  };

  return {
    ...form,
    /** Props of a field: `<TextField label={…} {...form.field('name')} />`. */
    field: <Name extends string>(name: Name) => ({ ...form.getInputProps(name), name }),
    sending,
    sentence,
    submit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      event.stopPropagation();
      if (!sending) void send();
    },
    unreadable: {
      report: (name: string, message: string | null) => {
        if (message === null) unreadable.current.delete(name);
        else unreadable.current.set(name, message);
      },
    },
  };
}

function hasPath(values: unknown, path: string): boolean {
  let at: unknown = values;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}

type AnyActForm = ActFormState & Pick<UseFormReturnType<never>, 'errors'> & { unreadable: Unreadable };

/** The form itself: fields, a summary that takes the focus when something is to be mended, one primary button. */
export function ActForm({ form, submitLabel, onCancel, children }: { form: AnyActForm; submitLabel: string; onCancel?: () => void; children: ReactNode }) {
  const t = useT();
  const element = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const count = Object.keys(form.errors).length;
  useEffect(() => {
    if (form.sentence) summary.current?.focus();
    else if (count > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error="true"] input')?.focus();
  }, [form.sentence, form.errors, count]);
  return (
    <UnreadableContext value={form.unreadable}>
      <form ref={element} onSubmit={form.submit} noValidate>
        <Stack gap="md">
          {form.sentence && (
            <Alert ref={summary} tabIndex={-1} role="alert" color="danger" variant="light" icon={<CircleAlert aria-hidden />} title={form.sentence} />
          )}
          {children}
          <Group gap="sm" mt="xs">
            <Button type="submit" loading={form.sending}>
              {submitLabel}
            </Button>
            {onCancel && (
              <Button variant="default" onClick={onCancel}>
                {t('ui.back')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </UnreadableContext>
  );
}
