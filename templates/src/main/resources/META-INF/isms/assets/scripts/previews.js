/* Shows what is known of a requirement at each link to it. Without a script the title tells it. */
(function () {
  'use strict';

  var cards = new Map();
  var open = null;
  var waiting = 0;

  document.querySelectorAll('.preview').forEach(function (card) {
    cards.set(card.dataset.href, card);
  });

  function hide() {
    clearTimeout(waiting);
    if (open) {
      open.card.hidden = true;
      open.link.removeAttribute('aria-describedby');
      open = null;
    }
  }

  function hideSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(hide, 250);
  }

  function show(link, card) {
    hide();
    var room = document.documentElement.clientWidth;
    card.hidden = false;
    var at = link.getBoundingClientRect();
    var size = card.getBoundingClientRect();
    var left = Math.max(8, Math.min(at.left, room - size.width - 8));
    var below = at.bottom + size.height + 8 < window.innerHeight;
    card.style.left = left + scrollX + 'px';
    card.style.top = (below ? at.bottom + 6 : at.top - size.height - 6) + scrollY + 'px';
    link.setAttribute('aria-describedby', card.id);
    open = { link: link, card: card };
  }

  function attend(link) {
    var card = cards.get(link.getAttribute('href'));
    if (!card) {
      return;
    }
    link.removeAttribute('title');
    link.addEventListener('mouseenter', function () {
      clearTimeout(waiting);
      waiting = setTimeout(show, 150, link, card);
    });
    link.addEventListener('mouseleave', hideSoon);
    link.addEventListener('focus', function () {
      if (link.matches(':focus-visible')) {
        show(link, card);
      }
    });
    link.addEventListener('blur', hide);
  }

  if (cards.size) {
    document.querySelectorAll('main a[href]').forEach(attend);
    cards.forEach(function (card) {
      document.body.append(card);
      card.addEventListener('mouseenter', function () { clearTimeout(waiting); });
      card.addEventListener('mouseleave', hideSoon);
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape') {
        hide();
      }
    });
  }
}());
