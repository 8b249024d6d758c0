/** Brings ways of writing that differ only on the surface together: digits, dashes, East Asian dates, time before date. */

const MAX_LENGTH = 100;
/** Korea has one time zone, and its blog hosts write none. */
const KOREAN = /[년오]/;
const HALF = '(오전|오후|上午|下午|午前|午後)';
const AFTERNOON = /오후|下午|午後/;

/** One line ready for the patterns; '' for what is too long to be a date. */
export function normaliseDate(raw: string): string {
  const text = raw.trim().replace(/\s+/g, ' ');
  if (text.length > MAX_LENGTH) return '';
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u2010-\u2015\u2212]/g, '-');
  return timeLast(eastAsian(plain));
}

function eastAsian(text: string): string {
  if (!/[\u3131-\uffdc]/.test(text)) return text;
  const zone = KOREAN.test(text) && !/[+-]\d{2}:?\d{2}|GMT|UTC|Z$/.test(text) ? ' KST' : '';
  const dated = text
    .replace(/(\d{2,4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/, '$1-$2-$3')
    .replace(/\s*\(?[월화수목금토일月火水木金土日一二三四五六]\)?요?일?\s+(?=\d)/, ' ')
    .replace(
      new RegExp(`${HALF}\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)`),
      (_, half: string, time: string) => `${time} ${AFTERNOON.test(half) ? 'PM' : 'AM'}`,
    )
    .replace(/(\d{1,2})\s*[시時点]\s*(\d{1,2})\s*[분分](?:\s*(\d{1,2})\s*[초秒])?/, '$1:$2')
    .trim();
  return /\d:\d/.test(dated) ? dated + zone : dated;
}

/** `10:14 31 Dec 2003`: the other way round. */
const timeLast = (text: string): string =>
  text.replace(/^(\d{1,2}:\d{2}(?::\d{2})?),? (.*\d{4})$/, '$2 $1');
