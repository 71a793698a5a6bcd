import { describe, expect, test, vi } from 'vitest'
import { dropRefusal, handOver, takesSeveral } from '#ui/components/file-taker.ts'

const files = ['one.csv', 'two.csv'].map((name) => new File(['x'], name))

describe('a taker of files', () => {
  test('of one file gets the first, and of several all of them', () => {
    const onFile = vi.fn()
    const onFiles = vi.fn()
    handOver({ onFile }, files)
    handOver({ onFiles }, files)
    expect(onFile.mock.calls).toEqual([[files[0]]])
    expect(onFiles.mock.calls).toEqual([[files]])
    expect([takesSeveral({ onFile }), takesSeveral({ onFiles })]).toEqual([false, true])
  })

  test('is not called where the file dialog was left without a choice', () => {
    const onFiles = vi.fn()
    handOver({ onFiles }, [])
    expect(onFiles).not.toHaveBeenCalled()
  })

  test('can be waited for', async () => {
    expect(await handOver({ onFile: async ({ name }) => name }, files)).toBe('one.csv')
  })
})

describe('of a drop', () => {
  const file = { name: 'one.csv', isFolder: false }
  const folder = { name: 'tables', isFolder: true }

  test.each([
    { dropped: [file], several: false, refusal: undefined },
    { dropped: [file, file], several: true, refusal: undefined },
    { dropped: [], several: false, refusal: undefined },
    { dropped: [file, file, file], several: false, refusal: { kind: 'one-only', count: 3 } },
    { dropped: [folder], several: false, refusal: { kind: 'folder', name: 'tables' } },
    { dropped: [file, folder], several: true, refusal: { kind: 'folder', name: 'tables' } },
  ])('$dropped.length things, several wanted: $several, are refused as $refusal.kind', ({ dropped, several, refusal }) => {
    expect(dropRefusal(dropped, several)).toEqual(refusal)
  })
})
