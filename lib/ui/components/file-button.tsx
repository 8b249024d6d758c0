/** Opens a file of the user's and hands its bytes on. Nothing leaves the device. */
import { useRef } from 'preact/hooks';

// Larger than any key; a wrong click on a film must not fill the memory.
const MAX_BYTES = 5_000_000;

export function FileButton(props: { label: string; onBytes: (bytes: Uint8Array) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    props.onBytes(new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer()));
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {props.label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={props.label}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
    </>
  );
}
