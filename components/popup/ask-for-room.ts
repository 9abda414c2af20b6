/**
 * Chrome opens its popup a few pixels wide and lets it grow to the least width of its contents, so that rules for a
 * narrow window would keep it narrow for good. The popup asks for its full width and gives that up where the window
 * cannot grow: zoomed in, or on a narrow phone.
 */

/** A popup that has not grown yet is narrower, and one that has its room is not, px. */
const NOT_GROWN = 120;
const ROOM = 340;

/** Call it before the first drawing. */
export function askForRoom(view: Window): void {
  const settle = () => {
    const isConfined = view.innerWidth >= NOT_GROWN && view.innerWidth < ROOM;
    view.document.documentElement.classList.toggle('asks-for-room', !isConfined);
  };
  settle();
  view.addEventListener('resize', settle);
}
