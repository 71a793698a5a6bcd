/** The DevTools protocol over one WebSocket: commands, events, and functions run in a page or worker. */

export interface Target {
  send: <Result = Record<string, unknown>>(method: string, parameters?: object) => Promise<Result>
  on: (event: string, listener: (parameters: never) => void) => void
  /** Waits for the next event of that name. */
  next: (event: string) => Promise<void>
  /** Runs `work` there. It travels as text: it sees `argument` and nothing else. */
  evaluate: <Result, Argument = undefined>(work: (argument: Argument) => Result, argument?: Argument) => Promise<Awaited<Result>>
}

interface Message {
  id?: number
  sessionId?: string
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
}

interface Evaluated {
  result: { value: unknown }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

export interface Connection {
  browser: Target
  session: (sessionId: string) => Target
  disconnect: () => void
}

export async function connect(endpoint: string): Promise<Connection> {
  const socket = new WebSocket(endpoint)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => reject(new Error(`cannot connect to ${endpoint}`))
  })
  let ids = 0
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (fault: Error) => void }>()
  const listeners = new Map<string, ((parameters: never) => void)[]>()
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id === undefined) {
      for (const listener of listeners.get(`${message.sessionId ?? ''} ${message.method}`) ?? []) listener(message.params as never)
      return
    }
    const request = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) request?.reject(new Error(message.error.message))
    else request?.resolve(message.result as never)
  }
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium closed the connection'))
  }
  const target = (sessionId?: string): Target => {
    const send: Target['send'] = (method, params = {}) =>
      new Promise((resolve, reject) => {
        ids += 1
        waiting.set(ids, { resolve, reject })
        socket.send(JSON.stringify({ id: ids, method, params, ...(sessionId && { sessionId }) }))
      })
    const on: Target['on'] = (event, listener) => {
      const key = `${sessionId ?? ''} ${event}`
      listeners.set(key, [...(listeners.get(key) ?? []), listener])
    }
    return {
      send,
      on,
      next: (event) =>
        new Promise((resolve) => {
          const key = `${sessionId ?? ''} ${event}`
          const once = () => {
            listeners.set(
              key,
              (listeners.get(key) ?? []).filter((each) => each !== once),
            )
            resolve()
          }
          on(event, once)
        }),
      evaluate: async (work, argument) => {
        const expression = `(${work})(${JSON.stringify(argument)})`
        const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
        return result.value as never
      },
    }
  }
  return { browser: target(), session: target, disconnect: () => socket.close() }
}
