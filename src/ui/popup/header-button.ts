/** The looks of what can be clicked in the header. */
export const headerButton = 'btn btn-ghost btn-sm text-soft hover:text-base-content gap-1 px-2 text-xs font-normal no-underline hover:no-underline disabled:opacity-50'
