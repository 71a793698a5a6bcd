/** Goes through a text character by character and reads the numbers and names of months in it, without cutting anything out. */

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const zero = 0x30

export class TextScanner {
  text = ''
  /** The next character. */
  at = 0

  begin(text: string): void {
    this.text = text
    this.at = 0
  }

  /** The code of the next character; NaN at the end. */
  code(): number {
    return this.text.charCodeAt(this.at)
  }

  isAtDigit(): boolean {
    return isDigit(this.code())
  }

  isAtLetter(): boolean {
    return isLetter(this.code())
  }

  /** Goes past `code`; false where something else comes. */
  skip(code: number): boolean {
    if (this.code() !== code) return false
    this.at += 1
    return true
  }

  /** The blanks of every kind that stand before "PM" and offsets. */
  skipBlanks(): void {
    while (this.skip(0x20) || this.skip(0xa0) || this.skip(0x202f));
  }

  /** Quotes, brackets and the priority that syslog writes first ("<134>"). */
  skipMarks(): void {
    if (this.code() === 0x3c) this.at = this.text.indexOf('>') + 1
    while (this.skip(0x22) || this.skip(0x5b) || this.skip(0x20));
  }

  /** What stands between the parts of a date and before its time. Where an offset may come, its sign is not looked for with this. */
  skipSeparators(): void {
    while (isSeparator(this.code())) this.at += 1
  }

  /** 0 where there is no digit. */
  number(): number {
    let number = 0
    for (let digit = this.code() - zero; digit >= 0 && digit <= 9; digit = this.code() - zero) {
      number = number * 10 + digit
      this.at += 1
    }
    return number
  }

  /** 1 to 12; 0 for a word that is none, such as a day of the week. Goes past the word. */
  month(): number {
    const from = this.at
    while (this.isAtLetter()) this.at += 1
    return monthNames.indexOf(this.text.slice(from, from + 3).toLowerCase()) + 1
  }
}

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** "-", "/", ".", ",", ":" as in the common log format, "T", blanks, 年, 月, 日. */
function isSeparator(code: number): boolean {
  if (code < 0x80) return code === 0x2d || code === 0x2f || code === 0x2e || code === 0x2c || code === 0x3a || code === 0x54 || code === 0x20 || code === 0x09
  return code === 0x5e74 || code === 0x6708 || code === 0x65e5
}
