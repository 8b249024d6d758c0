/** Work that must not run twice at once, in this life of the background or another (Web Locks). */

/** Waits for its turn, then works. */
export async function exclusively(name: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, work);
}

/** Works now, or not at all if the same work is under way. */
export async function unlessUnderWay(name: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
