#include "CurlLoop.h"

#include <stdlib.h>

#ifdef __linux__

#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

// curl_multi_perform() looks at every transfer each time, and poll() at every socket: with epoll only those are looked
// at that something has come for.

enum { most_events = 64 };

struct curlshim_loop {
    CURLM *multi;
    int poll;
    int wake;
    // When libcurl wants to be called whatever the sockets say, in milliseconds of the steady clock; -1 if it does not.
    int64_t due;
    // What the last wait found and libcurl was not told yet.
    struct epoll_event events[most_events];
    int count;
};

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

// A socket that is gone may come back under the same number: what was found of it counts no longer.
static void forget(struct curlshim_loop *loop, curl_socket_t descriptor) {
    for (int i = 0; i < loop->count; i++) {
        if (loop->events[i].data.fd == descriptor) loop->events[i].data.fd = -1;
    }
    epoll_ctl(loop->poll, EPOLL_CTL_DEL, descriptor, NULL);
}

static int watch_socket(CURL *easy, curl_socket_t descriptor, int what, void *context, void *known) {
    (void)easy;
    struct curlshim_loop *loop = context;
    if (what == CURL_POLL_REMOVE) {
        forget(loop, descriptor);
        return 0;
    }
    struct epoll_event event = {.events = 0, .data.fd = descriptor};
    if (what & CURL_POLL_IN) event.events |= EPOLLIN;
    if (what & CURL_POLL_OUT) event.events |= EPOLLOUT;
    int first = known == NULL ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    int second = known == NULL ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    if (epoll_ctl(loop->poll, first, descriptor, &event) != 0) epoll_ctl(loop->poll, second, descriptor, &event);
    if (known == NULL) curl_multi_assign(loop->multi, descriptor, loop);
    return 0;
}

static int set_timer(CURLM *multi, long milliseconds, void *context) {
    (void)multi;
    struct curlshim_loop *loop = context;
    loop->due = milliseconds < 0 ? -1 : now() + milliseconds;
    return 0;
}

struct curlshim_loop *curlshim_loop_create(CURLM *multi) {
    struct curlshim_loop *loop = calloc(1, sizeof *loop);
    if (loop == NULL) return NULL;
    loop->multi = multi;
    loop->due = -1;
    loop->poll = epoll_create1(EPOLL_CLOEXEC);
    loop->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = loop->wake};
    if (loop->poll < 0 || loop->wake < 0 || epoll_ctl(loop->poll, EPOLL_CTL_ADD, loop->wake, &event) != 0) {
        if (loop->poll >= 0) close(loop->poll);
        if (loop->wake >= 0) close(loop->wake);
        free(loop);
        return NULL;
    }
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, watch_socket);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, loop);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, loop);
    return loop;
}

void curlshim_loop_perform(struct curlshim_loop *loop) {
    int running = 0;
    for (int i = 0; i < loop->count; i++) {
        int descriptor = loop->events[i].data.fd;
        uint32_t found = loop->events[i].events;
        if (descriptor < 0) continue;
        int what = 0;
        // Where a connection ended or failed, libcurl looks for itself: there may be something left to read.
        if (!(found & (EPOLLERR | EPOLLHUP))) {
            if (found & EPOLLIN) what |= CURL_CSELECT_IN;
            if (found & EPOLLOUT) what |= CURL_CSELECT_OUT;
        }
        curl_multi_socket_action(loop->multi, descriptor, what, &running);
    }
    loop->count = 0;
    if (loop->due >= 0 && now() >= loop->due) {
        // Before the call, which sets the next time.
        loop->due = -1;
        curl_multi_socket_action(loop->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
}

int curlshim_loop_wait(struct curlshim_loop *loop, int milliseconds) {
    if (loop->due >= 0) {
        int64_t left = loop->due - now();
        if (left < milliseconds) milliseconds = left > 0 ? (int)left : 0;
    }
    int count = epoll_wait(loop->poll, loop->events, most_events, milliseconds);
    loop->count = count > 0 ? count : 0;
    int sockets = loop->count;
    for (int i = 0; i < loop->count; i++) {
        if (loop->events[i].data.fd != loop->wake) continue;
        uint64_t times;
        if (read(loop->wake, &times, sizeof times) < 0) times = 0;
        loop->events[i].data.fd = -1;
        sockets--;
    }
    return sockets;
}

void curlshim_loop_wake(struct curlshim_loop *loop) {
    uint64_t once = 1;
    // A counter that is full wakes as well.
    if (write(loop->wake, &once, sizeof once) < 0) return;
}

void curlshim_loop_destroy(struct curlshim_loop *loop) {
    curl_multi_cleanup(loop->multi);
    close(loop->poll);
    close(loop->wake);
    free(loop);
}

#else

struct curlshim_loop {
    CURLM *multi;
};

struct curlshim_loop *curlshim_loop_create(CURLM *multi) {
    struct curlshim_loop *loop = calloc(1, sizeof *loop);
    if (loop != NULL) loop->multi = multi;
    return loop;
}

void curlshim_loop_perform(struct curlshim_loop *loop) {
    int running = 0;
    curl_multi_perform(loop->multi, &running);
}

int curlshim_loop_wait(struct curlshim_loop *loop, int milliseconds) {
    int events = 0;
    curl_multi_poll(loop->multi, NULL, 0, milliseconds, &events);
    return events;
}

void curlshim_loop_wake(struct curlshim_loop *loop) { curl_multi_wakeup(loop->multi); }

void curlshim_loop_destroy(struct curlshim_loop *loop) {
    curl_multi_cleanup(loop->multi);
    free(loop);
}

#endif
