/** Whether a row’s action was begun by a click within such an element: the component library hands on any click in the row and in its menu. */
export function comesFrom(action: object, selector: string): boolean {
  const detail: unknown = action instanceof CustomEvent ? action.detail : undefined;
  const origin: unknown =
    typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'originalEvent') : undefined;
  const target: unknown = typeof origin === 'object' && origin !== null ? Reflect.get(origin, 'target') : undefined;
  return target instanceof Element && target.closest(selector) !== null;
}
