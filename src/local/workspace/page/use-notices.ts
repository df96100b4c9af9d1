// What the workspace has to tell: toasts that pass by themselves, and boxes that wait to be read.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Box, Toast } from './notices';

export interface Notices {
  readonly toasts: readonly Toast[];
  /** Shown one after another. */
  readonly boxes: readonly Box[];
  toast(title: string, message: string): void;
  dropToast(key: number): void;
  tell(box: Box): void;
  closeBox(): void;
}

export function useNotices(): Notices {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const count = useRef(0);
  const toast = useCallback((title: string, message: string) => {
    count.current += 1;
    const key = count.current;
    setToasts((now) => [...now, { key, title, message }]);
  }, []);
  const dropToast = useCallback(
    (key: number) => setToasts((now) => now.filter((one) => one.key !== key)),
    [],
  );
  const tell = useCallback((box: Box) => setBoxes((now) => [...now, box]), []);
  const closeBox = useCallback(() => setBoxes((now) => now.slice(1)), []);
  return { toasts, boxes, toast, dropToast, tell, closeBox };
}
