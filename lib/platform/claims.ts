/** Claims that a window holds while it lives (Web Locks): two writing windows never share one draft. */

const held = new Set<string>();

/** True if this window holds the claim now; false if another window does. Released when the window goes. */
export function claim(name: string): Promise<boolean> {
  if (held.has(name)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        resolve(false);
        return undefined;
      }
      held.add(name);
      resolve(true);
      return new Promise<never>(() => {}); // kept until the window closes
    });
  });
}
