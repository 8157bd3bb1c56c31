import { Button } from '@mantine/core';

export function UndoButton({ label, undo }: { label: string; undo: () => void }) {
  return (
    <Button variant="default" size="sm" onClick={undo} mt={4}>
      {label}
    </Button>
  );
}
