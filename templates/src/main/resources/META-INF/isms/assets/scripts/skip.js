/* The link over the navigation leaves the address alone: the reader's choice of filters stands there. */
(() => {
  'use strict';

  const main = document.querySelector('main');
  document.querySelector('.skip-link').addEventListener('click', (event) => {
    event.preventDefault();
    main.scrollIntoView();
    main.focus();
  });
})();
