/* Links to places: copied from a heading, and followed where a place has moved. */
(function () {
  'use strict';

  var main = document.querySelector('main');
  var said;

  function say(text) {
    if (!said) {
      said = document.createElement('p');
      said.className = 'visually-hidden';
      said.setAttribute('role', 'status');
      main.appendChild(said);
    }
    said.textContent = text;
  }

  /* On a file share there may be no clipboard: then a field to copy from. */
  function copyFrom(field) {
    document.body.appendChild(field);
    field.select();
    var done = false;
    try {
      done = document.execCommand('copy');
    } catch (refused) {
      done = false;
    }
    field.remove();
    return done;
  }

  function copy(address) {
    function old() {
      var field = document.createElement('textarea');
      field.value = address;
      field.readOnly = true;
      field.className = 'visually-hidden';
      return copyFrom(field);
    }
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(address).then(function () { return true; }, old);
    }
    return Promise.resolve(old());
  }

  function anchors() {
    main.querySelectorAll('h2[id], h3[id], h4[id], h5[id], h6[id]').forEach(function (heading) {
      var title = heading.cloneNode(true);
      title.querySelectorAll('.chips, .note-number').forEach(function (part) { part.remove(); });
      title = title.textContent.trim();
      var link = document.createElement('a');
      link.className = 'copy-link';
      link.href = '#' + encodeURIComponent(heading.id);
      link.setAttribute('aria-label', main.dataset.copy.replace('{0}', title));
      link.addEventListener('click', function () {
        var address = link.href;
        copy(address).then(function (done) {
          link.focus();
          say((done ? main.dataset.copied : main.dataset.copyFailed)
            .replace('{0}', done ? title : address));
          link.classList.toggle('copied', done);
          setTimeout(function () { link.classList.remove('copied'); }, 2000);
        });
      });
      heading.appendChild(link);
    });
  }

  /* What has moved leads on at once, and takes a place that it does not know along. */
  function follow() {
    var id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (malformed) {
      return;
    }
    var place = id && document.getElementById(id);
    var whole = main.querySelector('.moved-to');
    if (place && place.matches('.moved > li')) {
      location.replace(place.querySelector('a').href);
    } else if (whole && !place) {
      location.replace(id ? whole.href.split('#')[0] + location.hash : whole.href);
    }
  }

  if (main && main.dataset.copy) {
    anchors();
    addEventListener('hashchange', follow);
    follow();
  }
})();
