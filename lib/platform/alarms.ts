/** Alarms: the only clock that wakes a background that has died. Names are fixed words and carry nothing personal. */
import { browser } from './browser';

export type AlarmName = 'poll' | 'deliver';

/** Fires once at `whenMs` (since 1970), at the earliest 30 s from now in a packed Chrome. Replaces one of the same name. */
export const setAlarm = (name: AlarmName, whenMs: number): Promise<void> =>
  browser.alarms.create(name, { when: whenMs });

export function onAlarm(handlers: { readonly [N in AlarmName]: () => void }): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (Object.hasOwn(handlers, name)) handlers[name as AlarmName]();
  });
}
