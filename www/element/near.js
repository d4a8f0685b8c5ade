/** Tells elements, once, that they have come near the part of the page that is shown. */

/** How near, in CSS pixels. */
const DISTANCE = 200;

/** @type {WeakMap<Element, () => void>} */
const waiting = new WeakMap();

/** @type {IntersectionObserver | undefined} */
let observer;

/**
 * @param {Element} element
 * @param {() => void} come
 */
export function whenNear(element, come) {
  observer ??= new IntersectionObserver(arrived, { rootMargin: `${DISTANCE}px` });
  waiting.set(element, come);
  observer.observe(element);
}

/** @param {Element} element */
export function forget(element) {
  waiting.delete(element);
  observer?.unobserve(element);
}

/** @param {IntersectionObserverEntry[]} entries */
function arrived(entries) {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting) {
      const come = waiting.get(target);
      forget(target);
      come?.();
    }
  }
}
