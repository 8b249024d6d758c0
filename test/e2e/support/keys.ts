/** Key names of the DOM as WebDriver's key actions. */

/** https://www.w3.org/TR/webdriver2/#keyboard-actions, «normalised key value». */
const VALUES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** `Control+a`, `Tab`, `x`: all keys go down in order and up again in reverse. */
export function bidiKeys(combination: string): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const values = combination.split('+').map((key) => VALUES[key] ?? key);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}
