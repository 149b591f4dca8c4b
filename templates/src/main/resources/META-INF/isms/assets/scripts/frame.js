/* Where the reader is: in the contents, while scrolling, and in a long navigation. */
(function () {
  'use strict';

  function contents() {
    var links = Array.from(document.querySelectorAll('.contents a[href^="#"]'));
    var places = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    var shown = -1;
    var asked = false;

    function update() {
      asked = false;
      var line = window.innerHeight * 0.3;
      var current = -1;
      places.forEach(function (place, i) {
        if (place && place.getBoundingClientRect().top <= line) {
          current = i;
        }
      });
      if (current !== shown) {
        if (shown >= 0) {
          links[shown].removeAttribute('aria-current');
        }
        if (current >= 0) {
          links[current].setAttribute('aria-current', 'location');
        }
        shown = current;
      }
    }

    function ask() {
      if (!asked) {
        asked = true;
        requestAnimationFrame(update);
      }
    }

    if (links.length) {
      addEventListener('scroll', ask, { passive: true });
      addEventListener('resize', ask, { passive: true });
      update();
    }
  }

  function navigation() {
    var column = document.querySelector('.site-navigation');
    var here = column && column.querySelector('[aria-current="page"]');
    if (here && here.offsetTop > column.clientHeight * 0.8) {
      column.scrollTop = here.offsetTop - column.clientHeight / 2;
    }
  }

  /* A sheet has done its work when one of its links was followed. */
  function sheets() {
    document.querySelectorAll('[popover]').forEach(function (sheet) {
      sheet.addEventListener('click', function (event) {
        if (event.target.closest('a') && sheet.matches(':popover-open')) {
          sheet.hidePopover();
        }
      });
    });
  }

  /* On a phone the text comes first; the panel is one touch away. */
  function panel() {
    var control = document.querySelector('.control[open]');
    if (control && matchMedia('(max-width: 47.99rem)').matches) {
      control.open = false;
    }
  }

  contents();
  navigation();
  panel();
  sheets();
}());
