/** Lines that are put before the worker of a copy: they look on, and leave the work as it is. */

/** Keeps the listener for loaded pages, so that events can be made in the worker itself. */
export const keepListener = `{
  const event = chrome.webNavigation.onCommitted
  const { addListener } = event
  event.addListener = (listener, ...filter) => {
    globalThis.keptListener ??= listener
    addListener.call(event, listener, ...filter)
  }
}`

/** Calls \`whenWritten\` when a transaction that has put a sighting is on disk. */
export const watchWrites = `for (const name of ['add', 'put']) {
  const write = IDBObjectStore.prototype[name]
  IDBObjectStore.prototype[name] = function (...row) {
    if (this.name === 'sightings') this.transaction.addEventListener('complete', () => globalThis.whenWritten?.())
    return write.apply(this, row)
  }
}`

/** Tells the pages of the extension, by the clock that all of them share, when a row is on disk. */
export const tellWrites = `${watchWrites}
{
  const channel = new BroadcastChannel('bench')
  globalThis.whenWritten = () => channel.postMessage(performance.timeOrigin + performance.now())
}`

/** The same extension without event filters: it is told of every page, and has to look at each. */
export const dropFilters = `for (const name of ['onCommitted', 'onHistoryStateUpdated', 'onReferenceFragmentUpdated']) {
  const event = chrome.webNavigation[name]
  const { addListener } = event
  event.addListener = (listener) => addListener.call(event, listener)
}`
