/** The first letter of a name, in place of a favicon: no request leaves the browser. */
const sizes = { small: 'size-[26px] rounded-md text-xs', medium: 'size-[34px] rounded-lg text-base', large: 'size-11 rounded-[10px] text-lg' }

export function LetterTile({ name, size = 'medium' }: { name: string; size?: keyof typeof sizes }) {
  const [first = '?'] = new Intl.Segmenter().segment(name)[Symbol.iterator]().next().value?.segment.toUpperCase() ?? '?'
  return (
    <span aria-hidden="true" class={`bg-base-300 border-line text-soft grid shrink-0 place-items-center border font-semibold ${sizes[size]}`}>
      {first}
    </span>
  )
}
