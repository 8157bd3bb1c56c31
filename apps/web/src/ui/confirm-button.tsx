import { Button, Group, Text, type ButtonProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../app/intl';

interface ConfirmButtonProps extends ButtonProps {
  /** The verb: "Odepsat". */
  label: string;
  /** What will happen, one sentence: "Částka se vrátí zpětným zápisem." */
  consequence: string;
  onConfirm: () => void;
}

/** Asks in place, no dialogue over a dialogue: the button opens into the consequence, the verb and a way back. */
export function ConfirmButton({ label, consequence, onConfirm, ...button }: ConfirmButtonProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) yes.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <Button variant="default" {...button} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <Group role="group" aria-label={consequence} gap="sm" className="zz-card" p="sm">
      <Text>{consequence}</Text>
      <Group gap="sm">
        <Button {...button} ref={yes} variant="filled" onClick={() => { setAsking(false); onConfirm(); }}>
          {label}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('ui.back')}
        </Button>
      </Group>
    </Group>
  );
}
