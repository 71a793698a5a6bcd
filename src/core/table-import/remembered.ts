/** Remembers answers where the same few things are asked again and again, as the cells of a column do. */

/** Notes and ids say something new in every row: beyond so many, what is new is answered and forgotten. */
const mostKept = 10_000

export class Remembered<Asked, Answer extends NonNullable<unknown>> {
  readonly #work: (asked: Asked) => Answer
  readonly #answers = new Map<Asked, Answer>()
  #lastAsked: Asked | undefined
  #lastAnswer: Answer | undefined

  /** `work`: finds the answer; the same one for the same question. */
  constructor(work: (asked: Asked) => Answer) {
    this.#work = work
  }

  answerTo(asked: Asked): Answer {
    if (asked === this.#lastAsked && this.#lastAnswer !== undefined) return this.#lastAnswer
    const answer = this.#answers.get(asked) ?? this.#answerAnew(asked)
    this.#lastAsked = asked
    this.#lastAnswer = answer
    return answer
  }

  #answerAnew(asked: Asked): Answer {
    const answer = this.#work(asked)
    if (this.#answers.size < mostKept) this.#answers.set(asked, answer)
    return answer
  }
}
