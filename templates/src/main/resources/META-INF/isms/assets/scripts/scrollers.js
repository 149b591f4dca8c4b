/* What an author made wider than the page scrolls in a box of its own: by keyboard too, in every browser. */
(() => {
  'use strict';

  const watch = new ResizeObserver((entries) => entries.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) {
      target.tabIndex = 0;
    } else {
      target.removeAttribute('tabindex');
    }
  }));
  document.querySelectorAll('.table, .text pre').forEach((box) => watch.observe(box));
})();
